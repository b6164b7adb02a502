package kr.seogo.extractor.internal.jhove;

import edu.harvard.hul.ois.jhove.ErrorMessage;
import edu.harvard.hul.ois.jhove.JhoveBase;
import edu.harvard.hul.ois.jhove.JhoveException;
import edu.harvard.hul.ois.jhove.Message;
import edu.harvard.hul.ois.jhove.Module;
import edu.harvard.hul.ois.jhove.ModuleBase;
import edu.harvard.hul.ois.jhove.RepInfo;
import edu.harvard.hul.ois.jhove.module.Jpeg2000Module;
import edu.harvard.hul.ois.jhove.module.JpegModule;
import edu.harvard.hul.ois.jhove.module.PdfModule;
import edu.harvard.hul.ois.jhove.module.TiffModule;
import edu.harvard.hul.ois.jhove.module.Utf8Module;
import edu.harvard.hul.ois.jhove.module.WaveModule;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import kr.seogo.extractor.internal.tika.Tools;
import kr.seogo.extractor.text.Tool;
import kr.seogo.extractor.validate.Judgement;
import kr.seogo.extractor.validate.Standing;
import org.jspecify.annotations.Nullable;

/** What JHOVE says of a file. A module keeps what it saw of a file, so each file gets one of its own. */
public final class Jhove {

    /** What JHOVE says where a file ends before its time: no end of picture, strips behind the end, no trailer. */
    private static final Set<String> CUT = Set.of("JPEG-HUL-2", "TIFF-HUL-29", "PDF-HUL-138");

    private Jhove() {}

    public static Judgement pdf(Path path) throws IOException {
        return judge(path, PdfModule::new);
    }

    public static Judgement tiff(Path path) throws IOException {
        return judge(path, TiffModule::new);
    }

    public static Judgement jpeg(Path path) throws IOException {
        return judge(path, JpegModule::new);
    }

    public static Judgement jpeg2000(Path path) throws IOException {
        return judge(path, Jpeg2000Module::new);
    }

    public static Judgement wave(Path path) throws IOException {
        return judge(path, WaveModule::new);
    }

    public static Judgement utf8(Path path) throws IOException {
        return judge(path, Utf8Module::new);
    }

    private static Judgement judge(Path path, Supplier<ModuleBase> modules) throws IOException {
        ModuleBase module = ready(modules.get());
        Tool tool = new Tool("jhove " + module.getName(), Tools.version("jhove") + " " + module.getRelease());
        RepInfo said = new RepInfo(path.toString());
        try {
            parse(path, module, said);
        } catch (IOException | RuntimeException | StackOverflowError e) {
            if (!Files.isReadable(path)) {
                throw new IOException(path + " can no longer be read", e);
            }
            // its modules meet damage with any exception there is
            return Judgement.of(tool, Standing.MALFORMED, "JHOVE", "the module gave up: " + e);
        }
        return new Judgement(tool, String.join(", ", said.getProfile()), standing(said), notes(said), false);
    }

    private static ModuleBase ready(ModuleBase module) {
        try {
            module.setBase(new JhoveBase());
            module.init("");
            module.resetParams();
            module.setVerbosity(Module.MINIMUM_VERBOSITY);
            return module;
        } catch (JhoveException e) {
            throw new IllegalStateException("JHOVE does not start", e);
        } catch (Exception e) { // as the module declares
            throw new IllegalStateException("JHOVE's module " + module.getName() + " does not start", e);
        }
    }

    private static void parse(Path path, ModuleBase module, RepInfo said) throws IOException {
        if (module.isRandomAccess()) {
            try (RandomAccessFile file = new RandomAccessFile(path.toFile(), "r")) {
                module.parse(file, said);
            }
            return;
        }
        int pass = 0;
        do {
            try (InputStream in = new BufferedInputStream(Files.newInputStream(path))) {
                pass = module.parse(in, said, pass);
            }
        } while (pass != 0);
    }

    private static Standing standing(RepInfo said) {
        boolean cut = said.getMessage().stream().anyMatch(message -> CUT.contains(String.valueOf(message.getId())));
        if (cut) {
            return Standing.TRUNCATED;
        }
        if (said.getWellFormed() == RepInfo.FALSE) {
            return Standing.MALFORMED;
        }
        return said.getValid() == RepInfo.FALSE ? Standing.WELL_FORMED : Standing.VALID;
    }

    private static List<Judgement.Note> notes(RepInfo said) {
        List<Judgement.Note> notes = new ArrayList<>();
        for (Message message : said.getMessage()) {
            String text = words(message.getMessage());
            String more = words(message.getSubMessage());
            notes.add(new Judgement.Note(
                    words(message.getId()),
                    message instanceof ErrorMessage,
                    more.isEmpty() ? text : text + ": " + more,
                    ""));
        }
        return notes;
    }

    private static String words(@Nullable String said) {
        return said == null ? "" : said.strip();
    }
}
