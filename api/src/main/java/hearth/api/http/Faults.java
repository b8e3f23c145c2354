package hearth.api.http;

import io.vertx.core.Handler;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.HttpException;
import io.vertx.openapi.validation.ValidatorException;
import io.vertx.pgclient.PgException;
import io.vertx.sqlclient.ClosedConnectionException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.io.IOException;
import java.util.Arrays;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Turns whatever went wrong into a problem. Only a fault of ours is logged, by kind and place and without its message,
 * since messages can carry what people wrote (rule D7).
 */
public final class Faults implements Handler<RoutingContext> {
    private static final Logger LOG = LoggerFactory.getLogger(Faults.class);

    @Override
    public void handle(RoutingContext http) {
        problem(http.failure(), http.statusCode()).answer(http.response());
    }

    static Problem problem(@Nullable Throwable failure, int status) {
        var known = switch (failure) {
            case null -> ofStatus(status);
            case Refused refused -> refused.problem();
            case ValidatorException unfit -> Problem.UNFIT;
            case HttpException http -> ofStatus(http.getStatusCode());
            case ClosedConnectionException lost -> Problem.BUSY;
            case PgException database -> unavailable(database) ? Problem.BUSY : Problem.FAULT;
            case IOException away -> Problem.BUSY;
            case TimeoutException late -> Problem.BUSY;
            case Throwable fault -> poolIsFull(fault) ? Problem.BUSY : Problem.FAULT;
        };
        if (known.status() >= 500 && failure != null)
            LOG.error("{}: {}", known.code(), withoutWords(failure));
        return known;
    }

    /** Kinds and places of an exception and its causes; no message. */
    public static String withoutWords(Throwable failure) {
        return Stream.iterate(failure, one -> one != null, Throwable::getCause).limit(8)
                .map(one -> one.getClass().getName() + Arrays.stream(one.getStackTrace()).limit(12)
                        .map(place -> " at " + place).collect(Collectors.joining()))
                .collect(Collectors.joining(", caused by "));
    }

    private static Problem ofStatus(int status) {
        return switch (status) {
            case 401 -> Problem.SIGNED_OUT;
            case 404 -> Problem.NOT_HERE;
            case 405 -> Problem.METHOD;
            case 413 -> Problem.TOO_LARGE;
            case 415 -> Problem.NOT_JSON;
            case 503 -> Problem.BUSY;
            default -> status >= 400 && status < 500 ? Problem.UNFIT : Problem.FAULT;
        };
    }

    /** Shutting down, starting up, or out of connections. */
    private static boolean unavailable(PgException failure) {
        var state = String.valueOf(failure.getSqlState());
        return state.startsWith("57P") || state.startsWith("53") || state.startsWith("08");
    }

    private static boolean poolIsFull(Throwable fault) {
        return fault.getClass().getSimpleName().contains("ConnectionPoolTooBusy");
    }
}
