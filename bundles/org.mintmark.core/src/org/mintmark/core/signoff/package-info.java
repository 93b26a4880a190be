/** Who tested which disc, item by item and culture by culture, bound to the ISO's digest. */
package org.mintmark.core.signoff;
