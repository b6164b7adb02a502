package kr.seogo.custody;

import java.time.Duration;

/**
 * What an upload may be.
 *
 * @param most bytes of one upload
 * @param kept how long an upload that nothing comes into is kept
 * @param reserve bytes that must stay free on the volume of uploads; 0: not looked at
 */
public record UploadLimits(long most, Duration kept, long reserve) {}
