package kr.seogo.access.internal.http;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Method;
import kr.seogo.access.TakesFile;
import kr.seogo.access.TakesUpTo;

/**
 * Refuses a body larger than any of this server's doors has use for, before it is held in memory: bodies are read before
 * anybody knows who sent them.
 */
public final class BodyLimit implements ContainerRequestFilter {

    /** More than a command's arguments may be on Linux (MAX_ARG_STRLEN and ARG_MAX), which are handed to the server. */
    static final int MOST_BYTES = 4 << 20;

    @Context
    @SuppressWarnings("NullAway.Init") // of the request under way, given by the container
    private ResourceInfo asked;

    @Override
    public void filter(ContainerRequestContext request) {
        long most = most(asked.getResourceMethod());
        // The length as it was said: one that does not fit an int is no int's −1.
        String said = request.getHeaderString("Content-Length");
        if (said != null && said.matches("\\d{1,18}") && Long.parseLong(said) > most) {
            throw tooLarge(most);
        }
        if (request.hasEntity()) {
            request.setEntityStream(new Limited(request.getEntityStream(), most));
        }
    }

    private static long most(Method method) {
        TakesUpTo own = method.getAnnotation(TakesUpTo.class);
        if (own != null) {
            return own.value();
        }
        return method.isAnnotationPresent(TakesFile.class) ? TakesFile.MOST_BYTES : MOST_BYTES;
    }

    static ProblemException tooLarge(long most) {
        return ProblemException.of(
                413,
                "body-too-large",
                "Content too large",
                "본문이 너무 큽니다. A body has at most " + most + " bytes here.",
                null);
    }

    /** Counts what is read, for a body that does not say its length. */
    private static final class Limited extends FilterInputStream {
        private final long most;
        private long read;

        Limited(InputStream in, long most) {
            super(in);
            this.most = most;
        }

        @Override
        public int read() throws IOException {
            int one = super.read();
            count(one < 0 ? 0 : 1);
            return one;
        }

        @Override
        public int read(byte[] bytes, int from, int length) throws IOException {
            int some = super.read(bytes, from, length);
            count(Math.max(0, some));
            return some;
        }

        @Override
        public boolean markSupported() {
            return false;
        }

        private void count(int more) {
            read += more;
            if (read > most) {
                throw tooLarge(most);
            }
        }
    }
}
