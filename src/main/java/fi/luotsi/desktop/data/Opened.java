package fi.luotsi.desktop.data;

import fi.luotsi.core.quality.QualityFinding;
import fi.luotsi.desktop.data.DataModel.Tab;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What of the Data screen is looked at; it stays when the screen is filled anew or made in another language. */
final class Opened {

    Tab tab = Tab.FAULTS;

    /** The system whose faults are looked at; null = all. */
    QualityFinding.@Nullable System system;

    /** The ids of the rows that are open. */
    final Set<String> folds = new HashSet<>();
}
