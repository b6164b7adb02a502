/**
 * Settings, wiring, outboxes between rooms, the seogo command and the supervised children. It may use
 * everything; nothing may use it but bench.
 */
@NullMarked
package kr.seogo.app;

import org.jspecify.annotations.NullMarked;
