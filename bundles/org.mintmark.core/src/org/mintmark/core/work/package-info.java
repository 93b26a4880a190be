/** What a user can have done with a SKU's medium, for both faces alike: plan, build, capture, verify, rehearse, key, burn. */
package org.mintmark.core.work;
