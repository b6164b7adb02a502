package kr.seogo.app.internal.archive;

import java.util.Map;
import java.util.regex.Pattern;
import kr.seogo.access.HttpProblems;
import kr.seogo.app.internal.web.ErrorAnswer;
import kr.seogo.readingroom.ErrorPages;
import kr.seogo.readingroom.ErrorPages.ErrorPage;

/** What is answered to requests that make no sense: a problem below {@code /api}, elsewhere a page. */
record WrongRequests(ErrorPages pages) implements ErrorAnswer.Maker {

    /** As it came: nobody has put the address in order. */
    private static final Pattern API = Pattern.compile("/+api(?:[/;?].*)?", Pattern.DOTALL);

    @Override
    public ErrorAnswer of(int status, String path) {
        if (API.matcher(path).matches()) {
            return new ErrorAnswer(
                    Map.of("Content-Type", HttpProblems.MEDIA_TYPE, "Cache-Control", "no-store"),
                    HttpProblems.json(status));
        }
        ErrorPage page = pages.page(status, path);
        return new ErrorAnswer(page.headers(), page.html());
    }
}
