package kr.seogo.preservation.testing.disk;

/**
 * One operation as it was asked for.
 *
 * @param number from 1, counted since the last plan
 * @param path within the disk
 */
public record Operation(int number, Act act, String path) {

    @Override
    public String toString() {
        return number + " " + act + " " + path;
    }
}
