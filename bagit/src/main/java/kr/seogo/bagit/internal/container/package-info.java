/** Lists and opens what a folder, zip or tar holds without following or unpacking anything; may use the tables. */
@NullMarked
package kr.seogo.bagit.internal.container;

import org.jspecify.annotations.NullMarked;
