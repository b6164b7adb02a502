/** The whole of what is public as files. It asks for it as everybody does, through the list of changes. */
@NullMarked
package kr.seogo.catalog.internal.dumps;

import org.jspecify.annotations.NullMarked;
