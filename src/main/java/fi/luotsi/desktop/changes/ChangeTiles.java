package fi.luotsi.desktop.changes;

import fi.luotsi.core.change.Changes;
import fi.luotsi.core.change.FlagChange;
import fi.luotsi.core.figure.Figure;
import fi.luotsi.core.words.Format;
import fi.luotsi.core.words.Language;
import fi.luotsi.desktop.frame.Say;
import fi.luotsi.desktop.part.Tile;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import org.jspecify.annotations.Nullable;

/** The four tiles: flags, plans, updates, and who has not changed; each opens its students. */
final class ChangeTiles {

    private final Changes changes;
    private final ChangesDeeds deeds;
    private final Say say;
    private final Language language;

    ChangeTiles(Changes changes, ChangesDeeds deeds, Say say) {
        this.changes = changes;
        this.deeds = deeds;
        this.say = say;
        this.language = say.language().getValue();
    }

    /** @param narrow whether there is room for two in a row only */
    GridPane pane(boolean narrow) {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("ch-tiles");
        int perRow = narrow ? 2 : 4;
        for (int i = 0; i < perRow; i++) {
            ColumnConstraints column = new ColumnConstraints();
            column.setPercentWidth(100.0 / perRow);
            grid.getColumnConstraints().add(column);
        }
        List<Tile> tiles = List.of(
                flags(), share("coverage", changes.from().coverage(), changes.to().coverage(), changes.to().without(), true),
                share("updated", changes.from().updated(), changes.to().updated(), changes.to().late(), false),
                unchanged());
        for (int i = 0; i < tiles.size(); i++) {
            tiles.get(i).setMaxHeight(Double.MAX_VALUE);
            grid.add(tiles.get(i), i % perRow, i / perRow);
        }
        return grid;
    }

    private Tile flags() {
        String below = say.it("tile.flags.below", number(changes.appeared().size()), number(changes.cleared().size()));
        int doubtful = changes.to().doubtful();
        Tile tile = Tile.figure(
                say.it("tile.flags"), step(changes.from().flags(), changes.to().flags()), "",
                doubtful == 0 ? below : below + " · " + say.amount("tile.doubtful", doubtful));
        Set<String> students = new HashSet<>();
        Stream.concat(changes.appeared().stream(), changes.cleared().stream()).map(FlagChange::flag)
                .forEach(flag -> students.add(flag.studyRight()));
        return opening(tile, "tile-flags", say.it("why.flags"), students);
    }

    private Tile share(String id, Figure before, Figure now, Set<String> outside, boolean students) {
        Long had = before.numerator();
        Long has = now.numerator();
        String label = say.it("tile." + id);
        if (has == null || now.value() == null) {
            return Tile.notComputed(label, say.it("not-computed"), say.it("tile.missing"));
        }
        String percent = percent(before.value()) + " → " + percent(now.value());
        String below = students
                ? say.it("tile.students", step(changes.from().students(), changes.to().students())) : percent;
        Tile tile = Tile.figure(label, had == null ? number(has) : step(had, has), "", below);
        return opening(tile, "tile-" + id, say.it("why." + id), outside);
    }

    private Tile unchanged() {
        Tile tile = Tile.figure(
                say.it("tile.unchanged"), number(changes.unchanged().size()), "", say.it("tile.unchanged.below"));
        return opening(tile, "tile-unchanged", say.it("why.unchanged"), changes.unchanged());
    }

    private Tile opening(Tile tile, String id, String why, Set<String> students) {
        tile.setId(id);
        boolean none = students.isEmpty();
        tile.setOnAction(event -> deeds.students(
                none ? say.it("why.all") : why, none ? changes.to().everybody() : students));
        return tile;
    }

    private String step(long before, long now) {
        return number(before) + " → " + number(now);
    }

    private String number(long number) {
        return Format.number(language, number);
    }

    private String percent(@Nullable Double value) {
        return value == null ? say.it("not-computed") : Format.percent(language, value);
    }
}
