/** Rich texts as Windows' rich-edit controls show them, edited in the workbench. */
package org.mintmark.ui.text;
