package kr.seogo.preservation.internal.droid;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import kr.seogo.preservation.SignaturesException;
import uk.gov.nationalarchives.droid.container.AbstractContainerIdentifier;
import uk.gov.nationalarchives.droid.container.ContainerSignatureDefinitions;
import uk.gov.nationalarchives.droid.container.ContainerSignatureFileReader;
import uk.gov.nationalarchives.droid.container.ole2.Ole2Identifier;
import uk.gov.nationalarchives.droid.container.ole2.Ole2IdentifierEngine;
import uk.gov.nationalarchives.droid.container.zip.ZipIdentifier;
import uk.gov.nationalarchives.droid.container.zip.ZipIdentifierEngine;
import uk.gov.nationalarchives.droid.core.BinarySignatureIdentifier;
import uk.gov.nationalarchives.droid.core.SignatureParseException;
import uk.gov.nationalarchives.droid.core.interfaces.archive.ArchiveFormatResolverImpl;
import uk.gov.nationalarchives.droid.core.interfaces.archive.ContainerIdentifierFactoryImpl;
import uk.gov.nationalarchives.droid.core.interfaces.archive.IdentificationRequestFactory;
import uk.gov.nationalarchives.droid.core.interfaces.signature.SignatureFileException;
import uk.gov.nationalarchives.droid.core.signature.FileFormat;

/**
 * DROID's parts, put together. After this all of it is only read, so threads may share it.
 *
 * @param binary matches byte signatures and knows every format
 * @param triggers which format is a container, and of which type
 * @param containers the identifier for a container type
 */
record Droid(
        BinarySignatureIdentifier binary,
        ArchiveFormatResolverImpl triggers,
        ContainerIdentifierFactoryImpl containers) {

    /** Signatures are looked for in the first and last so many bytes; DROID's own default is 64 KB. */
    static final long MAX_BYTES_TO_SCAN = 1024 * 1024;

    static Droid load(SignaturePair pair) {
        try {
            Path folder = Files.createTempDirectory("seogo-signatures");
            Path binaryFile = Files.writeString(folder.resolve("binary.xml"), pair.binary());
            Path containerFile = Files.writeString(folder.resolve("container.xml"), pair.container());
            try {
                return load(binaryFile, containerFile);
            } finally {
                Files.delete(binaryFile);
                Files.delete(containerFile);
                Files.delete(folder);
            }
        } catch (IOException e) {
            throw new SignaturesException("No temporary folder for the signature files could be made", e);
        } catch (SignatureParseException | SignatureFileException e) {
            throw new SignaturesException("DROID cannot read the signature files " + pair.version(), e);
        }
    }

    FileFormat format(String puid) {
        return binary.getSigFile().getFileFormat(puid);
    }

    private static Droid load(Path binaryFile, Path containerFile)
            throws SignatureParseException, SignatureFileException {
        BinarySignatureIdentifier binary = new BinarySignatureIdentifier();
        binary.setSignatureFile(binaryFile.toString());
        binary.init();
        binary.setMaxBytesToScan(MAX_BYTES_TO_SCAN);
        PossibleSignatures.in(binary.getSigFile());
        ContainerSignatureFileReader reader = new ContainerSignatureFileReader(containerFile);
        dropUnknown(reader.getDefinitions(), binary);
        Droid droid = new Droid(binary, new ArchiveFormatResolverImpl(), new ContainerIdentifierFactoryImpl());
        IdentificationRequestFactory<InputStream> entries = (metadata, identifier) -> new EntryRequest();
        ZipIdentifierEngine zip = new ZipIdentifierEngine();
        zip.setRequestFactory(entries);
        Ole2IdentifierEngine ole2 = new Ole2IdentifierEngine();
        ole2.setRequestFactory(entries);
        ZipIdentifier zipIdentifier = new ZipIdentifier();
        zipIdentifier.setIdentifierEngine(zip);
        Ole2Identifier ole2Identifier = new Ole2Identifier();
        ole2Identifier.setIdentifierEngine(ole2);
        droid.register("ZIP", zipIdentifier, reader);
        droid.register("OLE2", ole2Identifier, reader);
        return droid;
    }

    /** Without its type set, an identifier has no signatures and every DOCX or HWP silently stays ZIP or OLE2. */
    private void register(String type, AbstractContainerIdentifier identifier, ContainerSignatureFileReader reader)
            throws SignatureFileException {
        identifier.setContainerType(type);
        identifier.setSignatureReader(reader);
        identifier.setContainerIdentifierFactory(containers);
        identifier.setContainerFormatResolver(triggers);
        identifier.setDroidCore(binary);
        identifier.init();
        if (identifier.getContainerSignatures().isEmpty()) {
            throw new SignaturesException("The container signature file has no signature of type " + type);
        }
    }

    /** A container file newer than the binary one maps to formats it does not know, on which DROID fails. */
    private static void dropUnknown(ContainerSignatureDefinitions definitions, BinarySignatureIdentifier binary) {
        definitions.getFormats().removeIf(mapping -> binary.getSigFile().getFileFormat(mapping.getPuid()) == null);
        List<Integer> known = definitions.getFormats().stream()
                .map(mapping -> mapping.getSignatureId())
                .toList();
        definitions.getContainerSignatures().removeIf(signature -> !known.contains(signature.getId()));
    }
}
