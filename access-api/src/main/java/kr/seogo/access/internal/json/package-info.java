/** What the API answers, as JSON. Only the API's resources use it. */
@NullMarked
package kr.seogo.access.internal.json;

import org.jspecify.annotations.NullMarked;
