package kr.seogo.app.samples;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Random;
import javax.imageio.ImageIO;

/** Pictures: a street under a sky as JPEG, a floor plan as TIFF. Nobody is on them. */
final class PictureFiles {

    private static final int WIDTH = 960;
    private static final int HEIGHT = 640;

    private PictureFiles() {}

    static byte[] photo(long seed) {
        Random chance = new Random(seed);
        BufferedImage image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < HEIGHT; y++) {
            int light = 150 + y / 8;
            int rgb = new Color(Math.min(255, light - 20), Math.min(255, light), Math.min(255, light + 40)).getRGB();
            for (int x = 0; x < WIDTH; x++) {
                image.setRGB(x, y, rgb);
            }
        }
        Graphics2D pen = image.createGraphics();
        for (int x = 0; x < WIDTH; ) {
            int width = 60 + chance.nextInt(90);
            house(pen, chance, x, width, 140 + chance.nextInt(280));
            x += width + 6;
        }
        pen.setColor(new Color(70, 74, 78));
        pen.fillRect(0, HEIGHT - 90, WIDTH, 90);
        pen.dispose();
        return written(image, "jpg");
    }

    private static void house(Graphics2D pen, Random chance, int x, int width, int height) {
        int shade = 90 + chance.nextInt(120);
        pen.setColor(new Color(shade, shade - 10, shade - 25));
        pen.fillRect(x, HEIGHT - 90 - height, width, height);
        pen.setColor(new Color(235, 224, 170));
        for (int y = HEIGHT - 80 - height; y < HEIGHT - 120; y += 34) {
            for (int window = x + 8; window < x + width - 16; window += 26) {
                if (chance.nextInt(3) > 0) {
                    pen.fillRect(window, y, 14, 18);
                }
            }
        }
    }

    static byte[] plan(long seed) {
        Random chance = new Random(seed);
        BufferedImage image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_BYTE_BINARY);
        Graphics2D pen = image.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, WIDTH, HEIGHT);
        pen.setColor(Color.BLACK);
        pen.setStroke(new BasicStroke(4));
        pen.drawRect(60, 60, WIDTH - 120, HEIGHT - 120);
        pen.setStroke(new BasicStroke(2));
        for (int x = 60; x < WIDTH - 140; ) {
            x += 80 + chance.nextInt(120);
            int gap = 100 + chance.nextInt(300);
            pen.drawLine(Math.min(x, WIDTH - 60), 60, Math.min(x, WIDTH - 60), gap);
            pen.drawLine(Math.min(x, WIDTH - 60), gap + 50, Math.min(x, WIDTH - 60), HEIGHT - 60);
        }
        pen.drawLine(60, HEIGHT / 2, WIDTH - 60, HEIGHT / 2);
        pen.dispose();
        return written(image, "tiff");
    }

    private static byte[] written(BufferedImage image, String format) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            if (!ImageIO.write(image, format, bytes)) {
                throw new IllegalStateException("This Java writes no " + format);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Writing to memory failed", e);
        }
        return bytes.toByteArray();
    }
}
