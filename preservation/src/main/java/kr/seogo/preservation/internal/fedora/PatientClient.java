package kr.seogo.preservation.internal.fedora;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import kr.seogo.preservation.FedoraCredentials;
import org.apache.http.HttpHeaders;
import org.apache.http.client.config.RequestConfig;
import org.apache.http.client.methods.HttpPut;
import org.apache.http.client.methods.HttpRequestBase;
import org.apache.http.impl.client.HttpClients;
import org.fcrepo.client.FcrepoClient;
import org.fcrepo.client.FcrepoOperationFailedException;
import org.fcrepo.client.FcrepoResponse;

/**
 * The Fedora Commons client over connections that give up in time. It follows nobody elsewhere, so that the credential goes
 * to the one address alone, and repeats nothing by itself: who asks knows whether that is safe.
 */
final class PatientClient extends FcrepoClient {

    private static final int CONNECTIONS = 32;
    private static final int IDLE_SECONDS = 10;

    private final RequestConfig answers;
    private final RequestConfig commits;
    private final Optional<String> authorization;

    PatientClient(Optional<FedoraCredentials> credentials, Patience patience) {
        super(
                HttpClients.custom()
                        .setMaxConnTotal(CONNECTIONS)
                        .setMaxConnPerRoute(CONNECTIONS)
                        .evictIdleConnections(IDLE_SECONDS, TimeUnit.SECONDS) // before a server does, unseen
                        .disableAutomaticRetries()
                        .disableRedirectHandling()
                        .disableCookieManagement()
                        .disableAuthCaching()
                        .build(),
                false);
        answers = silence(patience.answer(), patience.answer());
        commits = silence(patience.answer(), patience.commit());
        authorization = credentials.map(known -> "Basic "
                + Base64.getEncoder()
                        .encodeToString((known.user() + ":" + known.password()).getBytes(StandardCharsets.UTF_8)));
    }

    @Override
    public FcrepoResponse executeRequest(URI url, HttpRequestBase request) throws FcrepoOperationFailedException {
        request.setConfig(request instanceof HttpPut ? commits : answers);
        authorization.ifPresent(value -> request.setHeader(HttpHeaders.AUTHORIZATION, value));
        return super.executeRequest(url, request);
    }

    private static RequestConfig silence(Duration connect, Duration read) {
        return RequestConfig.custom()
                .setConnectTimeout(Math.toIntExact(connect.toMillis()))
                .setSocketTimeout(Math.toIntExact(read.toMillis()))
                .setConnectionRequestTimeout(-1) // waiting for one's turn is no failure
                .build();
    }
}
