INSERT INTO reviews SELECT child_in(CHILD), day_in(REVIEW), code_in(REVIEW_CODE), unread(REVIEW) FROM source();
