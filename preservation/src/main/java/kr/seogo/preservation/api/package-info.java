/** What proves to outsiders what this archive received and kept: signatures, time stamps and evidence records. */
@NullMarked
package kr.seogo.preservation.api;

import org.jspecify.annotations.NullMarked;
