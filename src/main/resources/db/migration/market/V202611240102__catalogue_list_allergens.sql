-- the filter "without" is answered by the covering index as well
ALTER TABLE product
  DROP INDEX product_by_name, DROP INDEX product_by_price,
  ADD KEY product_by_name (published, list_name, id, producer_id, category, list_organic, list_allergens, list_words),
  ADD KEY product_by_price (published, list_price_cents, id, producer_id, category, list_organic, list_allergens, list_words);

-- versions that were there before say their allergens; lists repeat them
UPDATE product p JOIN product_version v ON v.id = p.current_version_id SET p.list_allergens =
  IF(FIND_IN_SET('gluten', v.allergens), 1, 0) | IF(FIND_IN_SET('crustaceans', v.allergens), 2, 0) | IF(FIND_IN_SET('eggs', v.allergens), 4, 0)
  | IF(FIND_IN_SET('fish', v.allergens), 8, 0) | IF(FIND_IN_SET('peanuts', v.allergens), 16, 0) | IF(FIND_IN_SET('soybeans', v.allergens), 32, 0)
  | IF(FIND_IN_SET('milk', v.allergens), 64, 0) | IF(FIND_IN_SET('nuts', v.allergens), 128, 0) | IF(FIND_IN_SET('celery', v.allergens), 256, 0)
  | IF(FIND_IN_SET('mustard', v.allergens), 512, 0) | IF(FIND_IN_SET('sesame', v.allergens), 1024, 0) | IF(FIND_IN_SET('sulphites', v.allergens), 2048, 0)
  | IF(FIND_IN_SET('lupin', v.allergens), 4096, 0) | IF(FIND_IN_SET('molluscs', v.allergens), 8192, 0)
WHERE v.allergens IS NOT NULL;
