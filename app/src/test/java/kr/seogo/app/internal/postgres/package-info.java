@NullMarked
package kr.seogo.app.internal.postgres;

import org.jspecify.annotations.NullMarked;
