/** Reads policies on formats. Only this room uses it. */
@NullMarked
package kr.seogo.preservation.internal.policy;

import org.jspecify.annotations.NullMarked;
