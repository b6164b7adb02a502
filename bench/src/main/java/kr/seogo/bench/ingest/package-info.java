/** How fast a transfer becomes records that are preserved and can be found, and what bounds it. */
@NullMarked
package kr.seogo.bench.ingest;

import org.jspecify.annotations.NullMarked;
