package hearth.api.exercises;

import hearth.domain.accounts.LoginId;
import hearth.domain.accounts.PersonId;
import hearth.domain.accounts.SignedIn;
import hearth.domain.circles.Circle;
import hearth.domain.circles.CircleId;
import hearth.domain.circles.Home;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;

import java.net.URI;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Who is in a preview: two, or one alone. Each is whoever looks under one of this machine's names, since a browser keeps the two names
 * apart; so nobody has to sign in and no cookie is set.
 *
 * @param all in the order of their columns
 */
record PreviewPeople(List<SignedIn> all, Home home) {
    private static final List<String> HOSTS = List.of("localhost", "127.0.0.1");
    private static final List<String> NAMES = List.of("Robin", "Sam");
    private static final int DAYS_TOGETHER = 30;

    static PreviewPeople of(int many, LocalDate today) {
        var all = IntStream.range(0, many)
                .mapToObj(_ -> new SignedIn(new PersonId(UUID.randomUUID()), new LoginId(UUID.randomUUID()))).toList();
        var names = IntStream.range(0, many).boxed()
                .collect(Collectors.toMap(at -> all.get(at).person(), NAMES::get));
        var circle = new Circle(new CircleId(UUID.randomUUID()), all.stream().map(SignedIn::person).toList(), 1,
                ZoneId.systemDefault());
        return new PreviewPeople(all, new Home(circle, today.minusDays(DAYS_TOGETHER), names));
    }

    Optional<SignedIn> of(HttpServerRequest request) {
        var authority = request.authority();
        int at = authority == null ? -1 : HOSTS.indexOf(authority.host());
        return at < 0 || at >= all.size() ? Optional.empty() : Optional.of(all.get(at));
    }

    /** Of the column at this place. */
    static URI address(int at, int port) {
        return URI.create("http://" + HOSTS.get(at) + ":" + port);
    }

    String name(SignedIn who) {
        return home.names().getOrDefault(who.person(), "");
    }

    /** The contract's {@code Person}. */
    JsonObject person(SignedIn who) {
        return new JsonObject().put("callName", name(who)).put("signInName", name(who).toLowerCase(Locale.ROOT))
                .put("timeZone", home.circle().zone().getId()).put("recoverable", true);
    }

    /** The contract's {@code Us}. */
    JsonObject us(SignedIn who) {
        var us = new JsonObject().put("me", person(who)).put("example", true);
        home.partnerName(who.person()).ifPresent(name -> us.put("partner",
                new JsonObject().put("callName", name).put("since", home.formedOn().toString())));
        return us;
    }

    /** The contract's {@code Care}: there is a therapist, so that an author sees what may be offered to one. */
    static JsonObject care() {
        return new JsonObject().put("therapists", new JsonArray().add(new JsonObject()
                .put("id", new UUID(0, 1).toString()).put("name", "Mira").put("policy", "no-secrets")
                .put("state", "working"))).put("readings", new JsonArray());
    }
}
