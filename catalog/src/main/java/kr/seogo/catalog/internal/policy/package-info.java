/** Who sees what: the one place that decides it. Nothing outside catalog may use it. */
@NullMarked
package kr.seogo.catalog.internal.policy;

import org.jspecify.annotations.NullMarked;
