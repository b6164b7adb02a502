/** Who asks: encrypted in the database, seen only for a reason that is written down; secrets and guessing. */
@NullMarked
package kr.seogo.disclosure.internal.privacy;

import org.jspecify.annotations.NullMarked;
