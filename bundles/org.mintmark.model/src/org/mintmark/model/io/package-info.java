/** How a SKU is stored: diff-friendly XMI, hardened loading, migrations between schema versions. */
package org.mintmark.model.io;
