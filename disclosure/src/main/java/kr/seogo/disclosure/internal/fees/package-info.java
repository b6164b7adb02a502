/** Fee tables as dated data of each body, and what work costs by them (Act, Article 17; decree, Article 17). */
@NullMarked
package kr.seogo.disclosure.internal.fees;

import org.jspecify.annotations.NullMarked;
