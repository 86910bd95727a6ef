package fi.luotsi.core.words;

/** Cells of CSV files that spreadsheets open. */
public final class Cells {

    private static final String FORMULA = "=+-@\t\r\0＝＋－＠";

    private Cells() {}

    /**
     * The text as a cell that no spreadsheet runs: one that begins like a formula gets an apostrophe in front
     * (OWASP ASVS 1.2.10). Plain numbers stay numbers.
     */
    public static String harmless(String cell) {
        return !cell.isEmpty() && FORMULA.indexOf(cell.charAt(0)) >= 0 && !cell.matches("-?\\d+([.,]\\d+)?")
                ? "'" + cell : cell;
    }

    /** The cell as it stands in a file with semicolons: in quotation marks when it must be. */
    public static String quoted(String cell) {
        for (int i = 0; i < cell.length(); i++) {
            if (";,\t\"\r\n".indexOf(cell.charAt(i)) >= 0 || i == 0 && "{[<\uFEFF ".indexOf(cell.charAt(0)) >= 0) {
                return '"' + cell.replace("\"", "\"\"") + '"';
            }
        }
        return cell;
    }
}
