package kr.seogo.catalog;

import java.time.ZoneId;

/** Where every legal day is a day, whatever the machine's zone. */
public final class Seoul {

    /** The zone of legal days and of all that people read. */
    public static final ZoneId ZONE = ZoneId.of("Asia/Seoul");

    private Seoul() {}
}
