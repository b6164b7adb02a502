package kr.seogo.disclosure.api;

import kr.seogo.catalog.Label;
import kr.seogo.disclosure.BadInputException;

/**
 * One of a group; made of a key that the group cannot have, it is {@link BadInputException bad input}.
 *
 * @param key a body, a department, an officer (empty: of none yet), {@code 2026} or {@code 2026-03}, or an item
 */
public record LiveKey(LiveGroup group, String key) {

    public LiveKey {
        String form =
                switch (group) {
                    case BODY, DEPARTMENT, OFFICER -> "(?s).{0,200}";
                    case MONTH -> "[12][0-9]{3}(-(0[1-9]|1[0-2]))?";
                    case GROUND -> "[1-8]";
                };
        if (!key.matches(form)) {
            throw new BadInputException(
                    "key",
                    new Label(
                            group.label().ko() + "에 없는 값입니다: " + key + ".",
                            "No " + group.label().en() + " is called " + key + "."));
        }
    }
}
