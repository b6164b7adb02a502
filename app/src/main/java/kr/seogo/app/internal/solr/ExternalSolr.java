package kr.seogo.app.internal.solr;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import kr.seogo.app.supervise.SearchAccess;
import kr.seogo.app.supervise.Secret;
import kr.seogo.app.supervise.SecretFile;
import kr.seogo.app.supervise.SupervisionException;

/**
 * A Solr that others run. It need not answer yet: what is to be indexed waits in the change feed.
 *
 * @param access how to reach it
 */
public record ExternalSolr(SearchAccess access) {

    private static final Duration LIMIT = Duration.ofSeconds(5);

    /**
     * Reads its credential.
     *
     * @param base address that ends in {@code /solr}
     * @param credential file with {@code user:password} that only its owner may read
     * @throws SupervisionException when the file holds something else, or others may read it
     */
    public static ExternalSolr at(URI base, Path credential) {
        String line = new SecretFile(credential).read().reveal();
        int colon = line.indexOf(':');
        if (colon < 1 || colon == line.length() - 1) {
            throw new SupervisionException("The file of search.credential-file, " + credential
                    + ", does not hold what was expected: user:password of Solr, on one line");
        }
        return new ExternalSolr(
                new SearchAccess(base, line.substring(0, colon), new Secret(line.substring(colon + 1))));
    }

    /** Whether every core can be searched now with the credential; takes at most some seconds. */
    public boolean answers() {
        try (HttpClient client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(LIMIT)
                .build()) {
            for (String core : SolrSpec.CORES) {
                if (client.send(search(core), HttpResponse.BodyHandlers.discarding())
                                .statusCode()
                        != 200) {
                    return false;
                }
            }
            return true;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private HttpRequest search(String core) {
        return HttpRequest.newBuilder(URI.create(access.core(core) + "/select?q=*:*&rows=0"))
                .header("Authorization", access.authorization())
                .timeout(LIMIT)
                .build();
    }
}
