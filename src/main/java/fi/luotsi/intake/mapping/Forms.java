package fi.luotsi.intake.mapping;

import fi.luotsi.core.mapping.Mapping.SlashDates;
import fi.luotsi.core.plan.Oid;
import fi.luotsi.core.plan.Placeholders;
import fi.luotsi.core.words.Format;
import fi.luotsi.intake.part.Clean;
import fi.luotsi.intake.part.RowFault;
import fi.luotsi.intake.part.Values;
import fi.luotsi.intake.table.Cell;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads cells by the form of their field; what does not fit is a fault of the row and never made to fit. */
final class Forms {

    /** No plan and no unit has more competence points. */
    static final int POINTS = 500;

    private static final int TEXT_LENGTH = 500;
    private static final Pattern FINNISH = Pattern.compile("(\\d{1,2})\\.(\\d{1,2})\\.(\\d{4})");
    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})");
    private static final Pattern SLASH = Pattern.compile("(\\d{1,2})/(\\d{1,2})/(\\d{4})");
    /** Days as a spreadsheet counts them, of the years 1954–2146. */
    private static final Pattern SERIAL = Pattern.compile("[2-8]\\d{4}");
    /** A date may have a time of that day behind it, as systems write when something was approved or changed. */
    private static final Pattern TIME = Pattern.compile(
            "(T|\\s+(klo|kl\\.?)?\\s*)([01]?\\d|2[0-3])[:.][0-5]\\d([:.][0-5]\\d([.,]\\d+)?)?$");
    private static final Pattern ZONED = Pattern.compile("\\d{4}-\\d{2}-\\d{2}T.*(Z|[+-]\\d{2}:\\d{2})");
    private static final Pattern UNIT = Pattern.compile("(?i)\\s*(osp|kp|cp)\\.?$");
    private static final Pattern THOUSANDS = Pattern.compile("\\d{1,3}([\\u00A0\\u202F\\u2009]\\d{3})+([.,]\\d+)?");
    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,9}([.,]\\d{1,6})?");
    /** A number as a spreadsheet shortens it. */
    private static final Pattern POWER = Pattern.compile("\\d+([.,]\\d+)?e[+-]?\\d+");
    private static final Pattern CODE = Pattern.compile("\\d{6}");

    private final SlashDates slashDates;
    private final Values values = new Values();

    Forms(SlashDates slashDates) {
        this.slashDates = slashDates;
    }

    /** A clean text on one line; null when the cell is empty. */
    @Nullable String text(Cell cell, String column) throws RowFault {
        String text = Clean.text(cell.text());
        if (text == null) {
            return null;
        }
        if (text.length() > TEXT_LENGTH) {
            throw new RowFault("csv.long-field", column, Integer.toString(TEXT_LENGTH));
        }
        return values.text(text.indexOf(' ') < 0 && text.indexOf('\n') < 0 ? text : text.replaceAll("\\s+", " "));
    }

    /** A text, or null when it only stands for "not known". */
    @Nullable String known(Cell cell, String column) throws RowFault {
        String text = text(cell, column);
        return text == null || Placeholders.isOne(text) ? null : text;
    }

    /** An id as it stands; {@code right} tells which kind is meant. */
    @Nullable String oid(Cell cell, String column, boolean right) throws RowFault {
        String oid = text(cell, column);
        if (oid == null) {
            return null;
        }
        if (check(oid, right) == Oid.Check.NOT_AN_OID) {
            throw new RowFault("csv.not-oid", column);
        }
        return oid;
    }

    static Oid.Check check(String oid, boolean right) {
        return right ? Oid.studyRight(oid) : Oid.learner(oid);
    }

    /**
     * A date written {@code 1.9.2026} or {@code 2026-09-01}, or with slashes when the mapping says how; of a time only
     * the day in Finland is kept.
     *
     * @throws RowFault when it is none, or there is no such day
     */
    @Nullable LocalDate date(Cell cell, String column) throws RowFault {
        String text = known(cell, column);
        if (text == null) {
            return null;
        }
        LocalDate zoned = ZONED.matcher(text).matches() ? values.date(text) : null;
        if (zoned != null) {
            return zoned;
        }
        String day = TIME.matcher(text).replaceFirst("");
        Matcher slash = SLASH.matcher(day);
        if (slash.matches()) {
            return slashed(slash, text, column);
        }
        Matcher finnish = FINNISH.matcher(day);
        if (finnish.matches()) {
            return day(finnish.group(3), finnish.group(2), finnish.group(1), text, column);
        }
        Matcher iso = ISO.matcher(day);
        if (iso.matches()) {
            return day(iso.group(1), iso.group(2), iso.group(3), text, column);
        }
        if (SERIAL.matcher(day).matches()) {
            throw new RowFault("csv.serial-date", column, day, Format.day(
                    LocalDate.of(1899, 12, 30).plusDays(Long.parseLong(day))));
        }
        throw new RowFault("csv.not-date", column, Clean.forMessage(text));
    }

    private LocalDate slashed(Matcher slash, String text, String column) throws RowFault {
        return switch (slashDates) {
            case REFUSED -> throw new RowFault("csv.slash-date", column, Clean.forMessage(text));
            case DAY_FIRST -> day(slash.group(3), slash.group(2), slash.group(1), text, column);
            case MONTH_FIRST -> day(slash.group(3), slash.group(1), slash.group(2), text, column);
        };
    }

    private LocalDate day(String year, String month, String day, String text, String column) throws RowFault {
        try {
            LocalDate date = LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
            if (date.getYear() == 0) {
                throw new RowFault("csv.not-date", column, Clean.forMessage(text));
            }
            return values.day(date);
        } catch (DateTimeException e) {
            throw new RowFault("csv.not-date", column, Clean.forMessage(text));
        }
    }

    /** Whether a date is so far away that it hardly is what was meant. */
    static boolean far(LocalDate date) {
        return date.getYear() < 1950 || date.getYear() > 2100;
    }

    /** A number with comma or point, 0–{@value #POINTS}, perhaps with its unit; thousands only with no-break spaces. */
    @Nullable Double number(Cell cell, String column) throws RowFault {
        String text = known(cell, column);
        if (text == null) {
            return null;
        }
        text = UNIT.matcher(text).replaceFirst("");
        String raw = Clean.text(cell.text());
        raw = raw == null ? null : UNIT.matcher(raw).replaceFirst("");
        String plain = raw != null && THOUSANDS.matcher(raw).matches()
                ? raw.replaceAll("[\\u00A0\\u202F\\u2009]", "") : text;
        if (!NUMBER.matcher(plain).matches()) {
            throw new RowFault("csv.not-number", column, Clean.forMessage(text));
        }
        BigDecimal number = new BigDecimal(plain.replace(',', '.'));
        if (number.signum() < 0 || number.compareTo(BigDecimal.valueOf(POINTS)) > 0) {
            throw new RowFault("csv.number-range", column, Clean.forMessage(text), "0", Integer.toString(POINTS));
        }
        return number.doubleValue();
    }

    /**
     * A unit's code: six digits, or a code with letters, in lower case and without the name of its set.
     *
     * @throws RowFault when digits are missing, as when a program has taken the code for a number
     */
    @Nullable String code(Cell cell, String column) throws RowFault {
        String text = known(cell, column);
        if (text == null) {
            return null;
        }
        String code = text.toLowerCase(Locale.ROOT);
        code = code.startsWith("tutkinnonosat_") ? code.substring("tutkinnonosat_".length()) : code;
        boolean figures = code.chars().noneMatch(Character::isLetter) || POWER.matcher(code).matches();
        if (figures && !CODE.matcher(code).matches()) {
            throw new RowFault("csv.not-code", column, Clean.forMessage(text));
        }
        return values.text(code);
    }

    /** Yes or no; null when the cell is empty. */
    @Nullable Boolean yesNo(Cell cell, String column) throws RowFault {
        String text = text(cell, column);
        if (text == null) {
            return null;
        }
        String code = CellWords.YES_NO.code(text);
        if (code == null && Placeholders.isOne(text)) {
            return null;
        }
        if (code == null) {
            throw new RowFault("csv.not-yes-no", column, Clean.forMessage(text));
        }
        return code.equals("1");
    }

    /** The code of a word; a word that is not known is a fault with that code. */
    @Nullable String word(Cell cell, String column, CellWords words, String fault) throws RowFault {
        String text = known(cell, column);
        if (text == null) {
            return null;
        }
        String code = words.code(text);
        if (code == null) {
            throw new RowFault(fault, column, Clean.forMessage(text));
        }
        return code;
    }
}
