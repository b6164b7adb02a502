/** How fast formats are identified, beside DROID's own command line. */
@NullMarked
package kr.seogo.bench.identify;

import org.jspecify.annotations.NullMarked;
