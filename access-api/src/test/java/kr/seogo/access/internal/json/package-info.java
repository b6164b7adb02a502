/** Tests of what goes over the wire. */
@NullMarked
package kr.seogo.access.internal.json;

import org.jspecify.annotations.NullMarked;
