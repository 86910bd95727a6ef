package fi.luotsi.core.figure;

/** One indicator of ehoks.md section 6: a small class, an id, and a text in three languages in Indicators.properties. */
public interface Indicator {

    /** Id on the command line and in texts, e.g. {@code coverage}. */
    String id();

    Figure.Kind kind();

    /** The figure for a group. Missing data are counted in {@link Figure#notComputed()}, never as zero. */
    Figure of(Group group);
}
