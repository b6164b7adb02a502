package kr.seogo.access;

import kr.seogo.disclosure.HolidayCorrection;

/**
 * What an officer entered about a day, as the API and the command {@code holiday history} answer it.
 *
 * @param change whether the day became a holiday or ceased to be one
 * @param source what the officer rested it on
 */
public record CorrectionDocument(
        long number, String change, String date, String name, String nameEn, String source, String who, String when) {

    public static CorrectionDocument of(HolidayCorrection correction) {
        return new CorrectionDocument(
                correction.number(),
                correction.change().code(),
                correction.date().toString(),
                correction.name().ko(),
                correction.name().en(),
                correction.source(),
                correction.who(),
                correction.when().toString());
    }
}
