package kr.seogo.preservation.internal.fedora;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import kr.seogo.preservation.FedoraPlace;
import kr.seogo.preservation.Sha512;
import kr.seogo.preservation.StoreFullException;
import org.fcrepo.client.FcrepoClient;
import org.fcrepo.client.FcrepoOperationFailedException;
import org.fcrepo.client.FcrepoResponse;
import org.fcrepo.client.PutBuilder;
import org.fcrepo.client.RequestBuilder;

/**
 * What is asked of a Fedora. Reading is tried three times; what changes something is asked for once, for whether it was done
 * can be seen, and the whole deposit is safe to repeat. Safe for many threads.
 */
final class Requests implements AutoCloseable {

    static final String TRANSACTION = "Atomic-ID";
    private static final String BINARY = "http://www.w3.org/ns/ldp#NonRDFSource";
    private static final String GROUP = "http://fedora.info/definitions/v4/repository#ArchivalGroup";
    private static final String BYTES = "application/octet-stream";
    private static final int TRIES = 3;
    private static final int TOLD = 2000;
    private static final int FULL = 507;

    private final FedoraPlace place;
    private final FcrepoClient client;
    private final Duration pause;

    Requests(FedoraPlace place, Patience patience) {
        this.place = place;
        pause = patience.pause();
        client = new PatientClient(place.credentials(), patience);
    }

    /** What is done with an answer of 200 or 206, to its end. */
    @FunctionalInterface
    interface Reading<T> {
        T of(FcrepoResponse answer, InputStream body) throws IOException;
    }

    /** Prepares a request, anew for each time it is made. */
    @FunctionalInterface
    interface Asking {
        RequestBuilder request() throws IOException;
    }

    FedoraPlace place() {
        return place;
    }

    /** Reads something; empty where it is not there (404). */
    <T> Optional<T> get(URI uri, Reading<T> reading) throws IOException {
        return read(uri, () -> client.get(uri), reading);
    }

    /** The same of what a transaction or a range is for. */
    byte[] piece(URI uri, long first, long last) throws IOException {
        return this.<byte[]>read(uri, () -> client.get(uri).range(first, last), (answer, body) -> {
                    if (answer.getStatusCode() != 206) {
                        throw new IOException("it gave the whole instead of a part");
                    }
                    return body.readNBytes(Math.toIntExact(last - first + 1));
                })
                .orElseThrow(() -> FedoraFailure.answered(place, "reading " + uri, 404, ""));
    }

    /** What a container holds, as triples. */
    <T> Optional<T> triples(URI uri, Reading<T> reading) throws IOException {
        return read(uri, () -> client.get(uri).accept("application/n-triples"), reading);
    }

    /** The length of a file; empty where it is not there. */
    Optional<Long> size(URI uri) throws IOException {
        return read(
                uri, () -> client.head(uri), (answer, body) -> Long.valueOf(answer.getHeaderValue("Content-Length")));
    }

    /** Makes a container of RDF, which may be there already. */
    void putContainer(URI uri) throws IOException {
        change("making " + uri, () -> client.put(uri));
    }

    /** Makes an archival group within a transaction. */
    void putGroup(URI uri, String transaction) throws IOException {
        change("making " + uri, () -> client.put(uri).addInteractionModel(GROUP).addHeader(TRANSACTION, transaction));
    }

    /** Puts bytes; the Fedora refuses (409) those that do not have the digest. */
    void put(URI uri, Source bytes, Sha512 digest, String transaction) throws IOException {
        try (InputStream in = bytes.open()) {
            change("putting " + uri, () -> binary(uri, in, digest).addHeader(TRANSACTION, transaction));
        }
    }

    /** Replaces a small file that has not changed since it was read; 412 where it has. */
    void replace(URI uri, byte[] bytes, Sha512 digest, String tag) throws IOException {
        change("replacing " + uri, () -> binary(uri, new ByteArrayInputStream(bytes), digest)
                .ifMatch(tag));
    }

    /** Puts a small file by itself. */
    void put(URI uri, byte[] bytes, Sha512 digest) throws IOException {
        change("putting " + uri, () -> binary(uri, new ByteArrayInputStream(bytes), digest));
    }

    /** Begins a transaction; what is asked once too often ends by itself. */
    String begin() throws IOException {
        URI all = URI.create(place.address() + "/fcr:tx");
        String location =
                this.<String>again(() -> once("beginning a transaction", () -> client.post(all), (answer, body) -> {
                    URI begun = answer.getLocation();
                    if (begun == null) {
                        throw new IOException("it began a transaction without a name");
                    }
                    return begun.getPath();
                }));
        return location.substring(location.lastIndexOf('/') + 1);
    }

    /** Keeps a transaction from running out. */
    void prolong(String transaction) throws IOException {
        change("prolonging a transaction", () -> client.post(named(transaction)));
    }

    void commit(String transaction) throws IOException {
        change("committing a transaction", () -> client.put(named(transaction)));
    }

    /** Gives a transaction up; one that is over already is no failure. */
    void rollBack(String transaction) throws IOException {
        try {
            again(() -> once(
                    "rolling a transaction back", () -> client.delete(named(transaction)), (answer, body) -> true));
        } catch (FedoraFailure e) {
            if (e.status() != 404 && e.status() != 410) {
                throw e;
            }
        }
    }

    private URI named(String transaction) {
        return URI.create(place.address() + "/fcr:tx/" + transaction);
    }

    private PutBuilder binary(URI uri, InputStream bytes, Sha512 digest) {
        return client.put(uri).body(bytes, BYTES).addInteractionModel(BINARY).digest(digest.hex(), "sha-512");
    }

    private <T> Optional<T> read(URI uri, Asking asking, Reading<T> reading) throws IOException {
        try {
            return Optional.of(again(() -> once("reading " + uri, asking, reading)));
        } catch (FedoraFailure e) {
            if (e.status() == 404) {
                return Optional.empty();
            }
            throw e;
        }
    }

    private void change(String what, Asking asking) throws IOException {
        once(what, asking, (answer, body) -> true);
    }

    private <T> T once(String what, Asking asking, Reading<T> reading) throws IOException {
        try (FcrepoResponse answer = asking.request().perform()) {
            InputStream body = answer.getBody() == null ? InputStream.nullInputStream() : answer.getBody();
            if (answer.getStatusCode() / 100 != 2) {
                throw refused(what, answer.getStatusCode(), body);
            }
            return reading.of(answer, body);
        } catch (FedoraFailure e) {
            throw e;
        } catch (FcrepoOperationFailedException | IOException e) {
            throw (IOException) FedoraFailure.silent(place, what, String.valueOf(e.getMessage()))
                    .initCause(e);
        }
    }

    /** Lets a little time pass before something is done again. */
    void pause(int tried) {
        LockSupport.parkNanos(pause.multipliedBy(tried).toNanos());
    }

    private FedoraFailure refused(String what, int status, InputStream body) throws IOException {
        String text = new String(body.readNBytes(TOLD), StandardCharsets.UTF_8);
        FedoraFailure failure = FedoraFailure.answered(place, what, status, text);
        if (status == FULL) {
            throw new StoreFullException(String.valueOf(failure.getMessage()), failure);
        }
        return failure;
    }

    /** Something that may be done again. */
    @FunctionalInterface
    private interface Attempt<T> {
        T make() throws IOException;
    }

    private <T> T again(Attempt<T> attempt) throws IOException {
        for (int tried = 1; ; tried++) {
            try {
                return attempt.make();
            } catch (FedoraFailure e) {
                if (!e.mayPass() || tried == TRIES) {
                    throw e;
                }
                pause(tried);
            }
        }
    }

    /** Where bytes to put come from. */
    @FunctionalInterface
    interface Source {
        InputStream open() throws IOException;
    }

    @Override
    public void close() {
        try {
            client.close();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
