package fi.luotsi.bench;

import fi.luotsi.core.follow.Flag;
import fi.luotsi.core.follow.FlagRun;
import fi.luotsi.core.plan.Cohort;
import fi.luotsi.core.rule.Limits;
import fi.luotsi.core.rule.Rule;
import fi.luotsi.core.rule.RuleCard;
import fi.luotsi.core.rule.check.AllRules;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Driver;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Some of the rules as SQL, run by DuckDB in memory with two threads over the same students.
 *
 * <p>{@code kept.sql} makes tables of what is the same on every day, as Luotsi keeps it with each student, {@code
 * day.sql} one of who is looked at on the day; each rule is then one query of its own, with the rule's default limits,
 * whose rows are the student, the key of the item and the severity.
 */
final class DuckRules implements AutoCloseable {

    static final List<String> RULES =
            List.of("A1", "A2", "B1", "B3", "C5", "D1", "D4", "D10", "E1", "E2", "E9", "F1", "G2");

    private static final String URL = "jdbc:duckdb:";
    private static final Pattern VALUE = Pattern.compile("\\{(\\w+)}");

    private final Connection connection;
    private final Statement statement;
    private final Cohort cohort;
    private final String kept;
    private final String ofDay;
    private final Map<String, String> queries = new LinkedHashMap<>();

    /**
     * Loads a cohort.
     *
     * @param files its records, as {@link DuckTables} writes them
     */
    DuckRules(Cohort cohort, LocalDate day, Map<String, Path> files) throws SQLException {
        this.connection = DriverManager.getConnection(URL);
        this.statement = connection.createStatement();
        this.cohort = cohort;
        kept = text("kept");
        ofDay = fill(text("day"), day, null);
        cards().forEach((id, card) -> queries.put(id, fill(text(id), day, card)));
        statement.execute("SET threads TO 2");
        statement.execute(text("tables"));
        for (Map.Entry<String, Path> table : files.entrySet()) {
            statement.execute("COPY " + table.getKey() + " FROM '" + table.getValue().toString().replace("'", "''")
                    + "' (FORMAT csv, HEADER false, DELIMITER ',', QUOTE '\"', ESCAPE '\"', ALLOW_QUOTED_NULLS false)");
        }
        keep();
    }

    /** Whether DuckDB is on the class path. */
    static boolean there() throws SQLException {
        for (Driver driver : DriverManager.drivers().toList()) {
            if (driver.acceptsURL(URL)) {
                return true;
            }
        }
        return false;
    }

    /** The rules that are compared, with default limits, as Luotsi runs them. */
    static List<Rule> rules() {
        return AllRules.with(Limits.DEFAULTS).stream().filter(rule -> RULES.contains(rule.card().id())).toList();
    }

    /** The cards of the rules by id. */
    static Map<String, RuleCard> cards() {
        Map<String, RuleCard> cards = new LinkedHashMap<>();
        rules().forEach(rule -> cards.put(rule.card().id(), rule.card()));
        return cards;
    }

    /** A text of SQL as it stands beside this class. */
    static String text(String name) {
        try (InputStream in = DuckRules.class.getResourceAsStream(name + ".sql")) {
            if (in == null) {
                throw new IllegalStateException("no " + name + ".sql");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Puts in the day and the limits of the rule. */
    static String fill(String sql, LocalDate day, @Nullable RuleCard card) {
        return VALUE.matcher(sql).replaceAll(found -> {
            String name = found.group(1);
            if (name.equals("today")) {
                return "DATE '" + day + "'";
            }
            if (card == null) {
                throw new IllegalArgumentException(name);
            }
            return Integer.toString(Limits.DEFAULTS.of(card, name));
        });
    }

    /** Works out anew what is the same on every day. */
    void keep() throws SQLException {
        statement.execute(kept);
    }

    /** Runs all rules over everybody; gives how many rows they have. */
    long run() throws SQLException {
        statement.execute(ofDay);
        long rows = 0;
        for (String query : queries.values()) {
            try (ResultSet found = statement.executeQuery(query)) {
                while (found.next()) {
                    rows++;
                }
            }
        }
        return rows;
    }

    /**
     * Compares what both find: the same students, items and severities.
     *
     * @return how many findings of each rule were compared
     * @throws IllegalStateException when they differ
     */
    Map<String, Integer> compare(FlagRun run) throws SQLException {
        statement.execute(ofDay);
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (String id : RULES) {
            Map<String, Integer> own = new TreeMap<>();
            for (Flag flag : run.flags()) {
                if (flag.rule().id().equals(id)) {
                    own.put(flag.studyRight() + " " + flag.item(), flag.severity().level());
                }
            }
            Map<String, Integer> other = found(queries.get(id));
            if (!own.equals(other)) {
                throw new IllegalStateException(
                        id + ": Luotsi alone " + less(own, other) + ", DuckDB alone " + less(other, own));
            }
            counts.put(id, own.size());
        }
        return counts;
    }

    private Map<String, Integer> found(@Nullable String query) throws SQLException {
        Map<String, Integer> found = new HashMap<>();
        try (ResultSet rows = statement.executeQuery(query)) {
            while (rows.next()) {
                String studyRight = cohort.students().get(rows.getInt(1)).studyRight();
                if (found.put(studyRight + " " + rows.getString(2), rows.getInt(3)) != null) {
                    throw new IllegalStateException("a row twice in " + query);
                }
            }
        }
        return found;
    }

    private static String less(Map<String, Integer> some, Map<String, Integer> others) {
        return some.entrySet().stream().filter(one -> !one.getValue().equals(others.get(one.getKey()))).limit(3)
                .map(Map.Entry::toString).collect(Collectors.joining(", "));
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
