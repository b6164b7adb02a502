package kr.seogo.readingroom.internal.page;

import java.util.Map;
import java.util.Optional;
import kr.seogo.catalog.Caller;
import kr.seogo.catalog.Label;
import kr.seogo.catalog.Permission;
import kr.seogo.catalog.RecordId;
import kr.seogo.catalog.api.PublicStanding;
import kr.seogo.readingroom.ReadingRoomSettings;
import kr.seogo.readingroom.internal.text.Addresses;
import kr.seogo.readingroom.internal.text.DateWords;
import kr.seogo.readingroom.internal.text.Language;
import kr.seogo.readingroom.internal.text.ShownText;
import kr.seogo.readingroom.internal.text.Texts;

/**
 * What every page has around it, and the words it is written in.
 *
 * @param base scheme, host and port the page was asked under, without a slash at the end
 * @param path of the page without the language's prefix, with its query
 * @param standings how the records on the page stand towards the public; empty unless the page is staff's
 */
public record Frame(
        Language language,
        Visitor visitor,
        ReadingRoomSettings settings,
        Assets assets,
        String base,
        String path,
        Map<RecordId, PublicStanding> standings) {

    /** The parameter by which staff ask for a page as the public sees it, and its value. */
    public static final String VIEW = "view";

    public static final String PUBLIC_VIEW = "public";

    public Frame {
        standings = Map.copyOf(standings);
    }

    /** The same frame, knowing how the records on the page stand. */
    public Frame with(Map<RecordId, PublicStanding> known) {
        return new Frame(language, visitor, settings, assets, base, path, known);
    }

    /** Whom the page is shown to, as far as what it shows goes. */
    public Caller caller() {
        return visitor.caller();
    }

    /** A sentence in the page's language. */
    public String t(String key, Object... values) {
        return Texts.of(language).get(key, values);
    }

    /** Whether there is a sentence of this key. */
    public boolean has(String key) {
        return Texts.of(language).has(key);
    }

    /** A label in the page's language. */
    public String word(Label label) {
        return language.of(label);
    }

    public String number(long number) {
        return ShownText.number(number);
    }

    public DateWords dates() {
        return new DateWords(language);
    }

    /** The address of another page in the same language. */
    public String to(String path) {
        return language.prefix() + path;
    }

    /** The address of another page in the same language, with one parameter. */
    public String to(String path, String name, String value) {
        return Addresses.of(to(path), name, value);
    }

    /** This page in a language, in full. */
    public String here(Language in) {
        return base + in.prefix() + path;
    }

    /** This page in the other language. */
    public String elsewhere() {
        return language.other().prefix() + path;
    }

    public String asset(String name) {
        return assets.address("site", name);
    }

    /** Who is shown everything held; empty for the public and for staff who see what the public sees. */
    public Optional<Caller.Staff> staff() {
        return caller() instanceof Caller.Staff staff && Permission.READ_EVERYTHING.isOf(staff)
                ? Optional.of(staff)
                : Optional.empty();
    }

    /** Who has signed in, whatever they see. */
    public Optional<Caller.Staff> signedIn() {
        return visitor.signedIn();
    }

    /** Whether staff look at this page as the public does. */
    public boolean asPublic() {
        return signedIn().isPresent() && caller() instanceof Caller.Anonymous;
    }

    public boolean may(Permission permission) {
        return permission.isOf(caller());
    }

    /** This page as the public sees it. */
    public String publicView() {
        return Addresses.with(to(path), VIEW, PUBLIC_VIEW);
    }

    /** This page as staff see it. */
    public String staffView() {
        return Addresses.without(to(path), VIEW);
    }

    /** How a record on this page stands towards the public; for staff only. */
    public Optional<PublicStanding> standing(RecordId record) {
        return Optional.ofNullable(standings.get(record));
    }

    public String archive() {
        return word(settings.archive());
    }

    /** Whether the path is this one or below it, for marking where one is. */
    public boolean at(String path) {
        return this.path.equals(path) || this.path.startsWith(path + "/") || this.path.startsWith(path + "?");
    }
}
