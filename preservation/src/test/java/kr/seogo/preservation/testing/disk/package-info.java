/** A disk for tests that crashes, fills up and fails at a chosen operation, and forgets what was not synced. */
@NullMarked
package kr.seogo.preservation.testing.disk;

import org.jspecify.annotations.NullMarked;
