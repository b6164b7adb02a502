package kr.seogo.readingroom.internal.page;

/** The way to a place in the tree. */
public final class BrowseTrail {

    private BrowseTrail() {}

    public static Trail of(Frame frame, BrowsePage page) {
        return page.at()
                .map(view ->
                        Trail.through(frame, view.path(), view.description().title()))
                .orElseGet(() -> Trail.to(frame, frame.t("browse.title")));
    }
}
