package hearth.api.rhythm;

import hearth.api.http.Feature;
import hearth.api.http.Operations;
import hearth.domain.rhythm.Policy;
import hearth.domain.rhythm.WhatNext;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;

import java.util.List;

/** The rules by which Hearth suggests and stands back, as they are: the same for everybody, and of nobody. */
public final class ReadWhatNext implements Feature {
    @Override
    public void attachTo(Operations operations) {
        operations.promptly("readWhatNext", call -> call.answer(200, new JsonObject()
                .put("suggests", table(WhatNext.suggests())).put("standsBack", table(WhatNext.standsBack()))
                .put("keepsClosed", new JsonArray(WhatNext.keepsClosed()))));
    }

    private static JsonArray table(List<Policy> policies) {
        return new JsonArray(policies.stream().map(one -> new JsonObject().put("name", one.name())
                .put("when", one.when()).put("then", one.then())).toList());
    }
}
