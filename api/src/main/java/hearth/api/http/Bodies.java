package hearth.api.http;

import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;

/** Reads a request's body within bounds of size and time; a body that trickles outlives any idle timeout. */
final class Bodies {
    static final int LIMIT_BYTES = 64 * 1024;

    private static final long FAREWELL_MILLIS = 500;

    private final Vertx vertx;
    private final long patienceMillis;

    Bodies(Vertx vertx, long patienceMillis) {
        this.vertx = vertx;
        this.patienceMillis = patienceMillis;
    }

    /** Fails with {@link Refused} when the body is too large or too slow; the connection then ends with the answer. */
    Future<Buffer> read(HttpServerRequest request) {
        if (announced(request) > LIMIT_BYTES)
            return refuse(request, Problem.TOO_LARGE);
        var read = Promise.<Buffer>promise();
        var body = Buffer.buffer();
        var deadline = vertx.setTimer(patienceMillis, late -> fail(request, read, Problem.TOO_SLOW));
        request.handler(piece -> {
            if (body.length() + piece.length() > LIMIT_BYTES)
                fail(request, read, Problem.TOO_LARGE);
            else
                body.appendBuffer(piece);
        });
        request.exceptionHandler(read::tryFail);
        request.endHandler(end -> read.tryComplete(body));
        return read.future().onComplete(whatever -> vertx.cancelTimer(deadline));
    }

    private static long announced(HttpServerRequest request) {
        var length = request.getHeader(HttpHeaders.CONTENT_LENGTH);
        return length == null ? 0 : Long.parseLong(length);
    }

    private void fail(HttpServerRequest request, Promise<Buffer> read, Problem problem) {
        if (read.future().isComplete())
            return;
        end(request);
        read.tryFail(new Refused(problem));
    }

    private Future<Buffer> refuse(HttpServerRequest request, Problem problem) {
        end(request);
        return Future.failedFuture(new Refused(problem));
    }

    /** What is left of the body is dropped, for just long enough that the answer is read before the line goes dead. */
    private void end(HttpServerRequest request) {
        request.handler(piece -> {});
        request.response().putHeader(HttpHeaders.CONNECTION, HttpHeaders.CLOSE);
        vertx.setTimer(FAREWELL_MILLIS, over -> request.connection().close().onFailure(gone -> {}));
    }
}
