INSERT INTO reviews SELECT name_in(CHILD), day_in(REVIEW), code_in(REVIEW_CODE), unread(REVIEW) FROM source();
