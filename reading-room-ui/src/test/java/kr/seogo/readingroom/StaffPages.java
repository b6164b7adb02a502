package kr.seogo.readingroom;

import java.util.List;
import java.util.function.Consumer;

/** A state of a page that only staff see, and the way to it in a browser. */
record StaffPages(String name, Consumer<BrowserVisit> way) {

    private static final String OPEN = "/records/" + SmallArchive.OPEN;

    static List<StaffPages> all() {
        return List.of(
                at("/records/" + SmallArchive.HIDDEN),
                at("/en/records/" + SmallArchive.PARTIAL),
                at("/browse/" + SmallArchive.FILE),
                at("/search?q=입찰"),
                at("/records/" + SmallArchive.FILE + "?view=public"),
                at("/staff/unread"),
                at("/en/staff/unread?state=damaged&page=2"),
                at("/staff/incidents"),
                at("/staff/formats"),
                at("/staff/formats/copies"),
                at("/staff/transfers"),
                at("/en/staff/transfers/T-1?page=2"),
                at("/staff/transfers/bodies"),
                at("/en/staff/formats/runs/1?page=2"),
                at("/staff/looks"),
                at("/en/staff/looks?until=2026"),
                at("/staff/looks?until=2020"),
                at("/en/staff/incidents"),
                new StaffPages("record with the form open", visit -> {
                    visit.to(OPEN);
                    visit.page.click("details.decide > summary");
                }),
                new StaffPages("form with mistakes", visit -> {
                    visit.to("/staff" + OPEN + "/access");
                    visit.page.check("#disclosure-closed");
                    visit.page.focus("button[value=show]");
                    visit.page.keyboard().press("Enter");
                    visit.page.waitForSelector(".field-mistake");
                }),
                look("", "사유"),
                look("/en", "reason"));
    }

    private static StaffPages at(String path) {
        return new StaffPages(path, visit -> visit.to(path));
    }

    /** The last look before deciding. */
    private static StaffPages look(String language, String reason) {
        return new StaffPages("last look " + language, visit -> {
            visit.to(language + "/staff" + OPEN + "/access");
            visit.page.check("#disclosure-closed");
            visit.page.check("#list-closed");
            visit.page.check("#ground-5");
            visit.page.fill("#reason", reason);
            visit.page.focus("button[value=show]");
            visit.page.keyboard().press("Enter");
            visit.page.waitForSelector(".effect");
        });
    }

    void open(BrowserVisit visit) {
        way.accept(visit);
    }
}
