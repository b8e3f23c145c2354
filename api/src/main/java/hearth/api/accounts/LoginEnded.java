package hearth.api.accounts;

import hearth.domain.accounts.LoginId;
import io.vertx.core.Vertx;
import io.vertx.core.eventbus.MessageConsumer;

import java.util.Collection;
import java.util.UUID;
import java.util.function.Consumer;

/** The word on the event bus that a login is over, so that whatever it holds open closes within a second (I8). It carries ids only. */
public final class LoginEnded {
    public static final String ADDRESS = "login-ended";

    private LoginEnded() {}

    public static void tell(Vertx vertx, Collection<LoginId> logins) {
        logins.forEach(login -> vertx.eventBus().publish(ADDRESS, login.toString()));
    }

    /** Unregister the consumer when the listener goes. */
    public static MessageConsumer<String> hear(Vertx vertx, Consumer<LoginId> listener) {
        return vertx.eventBus().consumer(ADDRESS,
                message -> listener.accept(new LoginId(UUID.fromString(message.body()))));
    }
}
