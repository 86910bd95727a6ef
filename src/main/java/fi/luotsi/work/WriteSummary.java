package fi.luotsi.work;

import fi.luotsi.core.keep.Progress;
import fi.luotsi.core.keep.Use;
import fi.luotsi.core.privacy.Audience;
import fi.luotsi.core.words.Language;
import fi.luotsi.report.SummaryCsv;
import fi.luotsi.report.SummaryDocument;
import fi.luotsi.report.SummaryInput;
import fi.luotsi.report.SummaryWriter;
import fi.luotsi.report.html.SummaryHtml;
import fi.luotsi.report.pdf.SummaryPdf;
import fi.luotsi.report.xlsx.SummaryXlsx;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.text.Normalizer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Writes the unit summary into files, or shows its pages before. */
public final class WriteSummary {

    private final boolean practice;
    private final SummaryPdf pdf = new SummaryPdf();
    private final SummaryXlsx xlsx = new SummaryXlsx();

    /** @param practice whether the store holds invented data, which every file then tells */
    public WriteSummary(boolean practice) {
        this.practice = practice;
    }

    /** The forms that a summary can take. */
    public enum Form {
        PDF, XLSX, HTML, CSV
    }

    /**
     * What is to be written; the unit and the date are those of the standing.
     *
     * @param languages one file of each form is written in each
     * @param comparison number of the import to compare with; null = the one before, when there is one
     */
    public record Choices(
            List<Language> languages, Audience audience, List<Form> forms, @Nullable Integer comparison) {

        public Choices {
            languages = List.copyOf(languages);
            forms = List.copyOf(forms);
        }
    }

    /**
     * Writes the files and gives their paths. Files of the same name are replaced; when writing fails or is stopped,
     * those that were there before stay as they were.
     *
     * @param folder made when it is not there
     * @throws Progress.Cancelled when the user stopped it
     */
    public List<Path> write(Standing standing, Choices choices, Path folder, Progress progress) throws IOException {
        SummaryInput input = input(standing, choices);
        SummaryWriter writer = new SummaryWriter(input, choices.audience());
        Files.createDirectories(folder);
        Map<Path, Path> parts = new LinkedHashMap<>();
        long all = (long) choices.languages().size() * choices.forms().size();
        try {
            for (Language language : choices.languages()) {
                SummaryDocument document = writer.in(language);
                for (Form form : choices.forms()) {
                    progress.check();
                    Path file = folder.resolve(fileName(standing, language, choices.audience(), form));
                    progress.at(file.getFileName().toString(), parts.size(), all);
                    Path part = file.resolveSibling(file.getFileName() + ".part");
                    parts.put(part, file);
                    WholeFile.store(part, bytes(form, document, input));
                }
            }
            progress.check();
            for (Map.Entry<Path, Path> part : parts.entrySet()) {
                Files.move(part.getKey(), part.getValue(), StandardCopyOption.ATOMIC_MOVE,
                        StandardCopyOption.REPLACE_EXISTING);
            }
        } finally {
            for (Path part : parts.keySet()) {
                Files.deleteIfExists(part);
            }
        }
        return List.copyOf(parts.values());
    }

    /** What the store's log says of written files. */
    public static Use use(List<Path> files) {
        return Use.of(Use.What.SUMMARY, files.stream().map(file -> file.getFileName().toString())
                .collect(Collectors.joining(", ")));
    }

    private byte[] bytes(Form form, SummaryDocument document, SummaryInput input) {
        return switch (form) {
            case PDF -> pdf.write(document, input.texts());
            case XLSX -> xlsx.write(document, input.texts());
            case HTML -> SummaryHtml.forBrowser(document, input.texts()).getBytes(StandardCharsets.UTF_8);
            case CSV -> new SummaryCsv().write(document, input.texts());
        };
    }

    /** The PDF in one language, kept in memory. */
    public byte[] pdf(Standing standing, Choices choices, Language language) {
        SummaryInput input = input(standing, choices);
        return pdf.write(new SummaryWriter(input, choices.audience()).in(language), input.texts());
    }

    /**
     * A page of {@link #pdf} as a PNG picture.
     *
     * @param page from 0
     * @param dotsPerInch 96 gives 794 × 1123 pixels
     */
    public byte[] page(byte[] document, int page, int dotsPerInch) {
        return pdf.picture(document, page, dotsPerInch);
    }

    /** How many pages {@link #pdf} has. */
    public int pages(byte[] document) {
        return pdf.pages(document);
    }

    /** How many numbers are hidden from this audience. */
    public int hidden(Standing standing, Choices choices) {
        return new SummaryWriter(input(standing, choices), choices.audience()).numbers().hidden();
    }

    private SummaryInput input(Standing standing, Choices choices) {
        Standing.TrendPoint earlier = earlier(standing, choices.comparison());
        return new SummaryInput(
                standing.unit(), standing.everybody(), standing.run(), standing.cohort().sources(),
                earlier == null ? null : new SummaryInput.Earlier(earlier.date(), earlier.run()), standing.codes(),
                standing.texts(), standing.cohort().reference().responses(), practice);
    }

    private static Standing.@Nullable TrendPoint earlier(Standing standing, @Nullable Integer snapshot) {
        if (snapshot == null) {
            return standing.previous();
        }
        return standing.trend().stream().filter(point -> point.snapshot() == snapshot).findFirst().orElse(null);
    }

    /** {@code luotsi-yhteenveto-2026-11-23-hyvinvointi-fi.pdf}; the internal one says so in its name. */
    private static String fileName(Standing standing, Language language, Audience audience, Form form) {
        String unit = standing.unit();
        return "luotsi-yhteenveto-" + standing.date() + "-" + (unit == null ? "kaikki" : slug(unit))
                + (audience.shared() ? "" : "-sisainen") + "-" + language.code() + "."
                + form.name().toLowerCase(Locale.ROOT);
    }

    /** Letters a–z, digits and hyphens only, so that the name is safe in every file system. */
    static String slug(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        String cut = plain.substring(0, Math.min(plain.length(), 40)).replaceAll("-$", "");
        return cut.isEmpty() ? "yksikko" : cut;
    }
}
