/** Faults in the data themselves, with who mends them and where; flags that rest on them are less certain. */
@NullMarked
package fi.luotsi.core.quality;

import org.jspecify.annotations.NullMarked;
