"""An issue and the files that it is made of: taken apart into its documents, and put together of them."""
