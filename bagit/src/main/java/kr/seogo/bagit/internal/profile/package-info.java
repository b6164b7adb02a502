/** The rules of BagIt Profiles 1.4 and their form as JSON maps; may use the public types of the library alone. */
@NullMarked
package kr.seogo.bagit.internal.profile;

import org.jspecify.annotations.NullMarked;
