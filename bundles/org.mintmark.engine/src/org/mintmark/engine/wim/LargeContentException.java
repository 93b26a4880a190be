package org.mintmark.engine.wim;

/** One content alone is larger than a part may be; the WIM knows it by its SHA-1, its images know the name. */
public final class LargeContentException extends WimException {
    private static final long serialVersionUID = 1L;

    private final String file;
    private final String sha1;
    private final String sizes;

    LargeContentException(String file, String sha1, long size, long limit) {
        this(file, sha1, "takes " + size + " bytes and a part may have " + limit + " with its tables", "one of its files");
    }

    private LargeContentException(String file, String sha1, String sizes, String content) {
        super(NOT_FROM_LIBRARY, "'" + file + "' can't be split: " + content + " alone " + sizes + "; leave it out of the image.");
        this.file = file;
        this.sha1 = sha1;
        this.sizes = sizes;
    }

    /** SHA-1 of the content, in lower-case hexadecimal digits; empty when it is the list of files itself. */
    public String sha1() {
        return sha1;
    }

    /** The same with the path that the content has in the image. */
    public LargeContentException named(String path) {
        return new LargeContentException(file, sha1, sizes, "the file '" + path + "'");
    }
}
