/** What the catalogue offers other rooms: reading, search, access decisions, registration, rebuilding. */
@NullMarked
package kr.seogo.catalog.api;

import org.jspecify.annotations.NullMarked;
