package kr.seogo.readingroom.internal.page;

import java.util.Optional;
import kr.seogo.catalog.Caller;
import kr.seogo.catalog.Label;
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
 */
public record Frame(
        Language language, Caller caller, ReadingRoomSettings settings, Assets assets, String base, String path) {

    /** A sentence in the page's language. */
    public String t(String key, Object... values) {
        return Texts.of(language).get(key, values);
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

    public Optional<Caller.Staff> staff() {
        return caller instanceof Caller.Staff staff ? Optional.of(staff) : Optional.empty();
    }

    public String archive() {
        return word(settings.archive());
    }

    /** Whether the path is this one or below it, for marking where one is. */
    public boolean at(String path) {
        return this.path.equals(path) || this.path.startsWith(path + "/") || this.path.startsWith(path + "?");
    }
}
