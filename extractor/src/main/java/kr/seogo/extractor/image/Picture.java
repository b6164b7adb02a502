package kr.seogo.extractor.image;

import java.awt.image.BufferedImage;

/** A decoded, perhaps already reduced, picture and the size its source says it has. */
public record Picture(BufferedImage pixels, int sourceWidth, int sourceHeight) {}
